import { PGlite } from '@electric-sql/pglite'
import net from 'node:net'
let t=Date.now(); const lap=(s)=>{console.log(s, Date.now()-t); t=Date.now()}
const p = await PGlite.create({ startParams: PGlite.defaultStartParams.filter(x=>x!=='-F') }); lap('create')
console.log((await p.query('show fsync')).rows, (await p.query('select version()')).rows)
await p.exec("create role hoanhap_app; create table t(a int)")
const d = await p.dumpDataDir('none'); lap('dump'); 
const q = await PGlite.create({ loadDataDir: d }); lap('load')
console.log(d.size)
try { await p.query("select set_config('role','x',true)") ; } catch(e) {console.log(e.message)}
// abstract socket
const s = net.createServer(); s.listen({path:'\0hoanhap-test'}); s.on('error',e=>console.log('err',e)); s.on('listening',()=>{const s2=net.createServer(); s2.on('error',e=>{console.log('second',e.code);s.close();}); s2.listen({path:'\0hoanhap-test'})})
