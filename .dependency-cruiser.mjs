const own = (name) => `^packages/${name}/src`
const test = '([.]test|[.]testing)[.]tsx?$'

/** Who may know whom: docs in CONTRIBUTING.md; every comment tells the offender what to do. */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The domain runs in the browser, on the server and in tests: it imports only itself. Pass what you need as an argument.',
      severity: 'error',
      from: { path: own('domain'), pathNot: test },
      to: { pathNot: own('domain') },
    },
    {
      name: 'reader-is-pure',
      comment:
        'The reader turns text into a plan and nothing else: it imports domain and itself. File formats are read in programme.',
      severity: 'error',
      from: { path: own('reader'), pathNot: test },
      to: { pathNot: [own('reader'), own('domain')] },
    },
    {
      name: 'contract-knows-domain-only',
      comment: 'Wire shapes import domain and typebox. Move behaviour to domain (rules) or a service (acts).',
      severity: 'error',
      from: { path: own('contract'), pathNot: test },
      to: { path: '^packages/', pathNot: [own('contract'), own('domain')] },
    },
    {
      name: 'geo-knows-domain-only',
      comment: 'geo prepares units and maps from data packages: it may know domain only.',
      severity: 'error',
      from: { path: own('geo'), pathNot: test },
      to: { path: '^packages/', pathNot: [own('geo'), own('domain')] },
    },
    {
      name: 'platform-knows-no-service',
      comment:
        'Both services stand on platform; it may not know either of them. Take a callback or a parameter.',
      severity: 'error',
      from: { path: own('platform') },
      to: { path: '^packages/', pathNot: [own('platform'), own('contract'), own('domain')] },
    },
    {
      name: 'the-wall-programme',
      comment:
        'Nothing of the support service may be reachable from the programme service (trust.md §1): the bridge is a signed file.',
      severity: 'error',
      from: { path: own('programme') },
      to: { path: ['^packages/support/', '^packages/web/'] },
    },
    {
      name: 'the-wall-support',
      comment: 'The support service knows contract, domain and platform only (trust.md §1).',
      severity: 'error',
      from: { path: own('support') },
      to: { path: '^packages/', pathNot: [own('support'), own('contract'), own('domain'), own('platform')] },
    },
    {
      name: 'web-knows-no-service',
      comment: 'The web talks to services over HTTP: import types from contract, rules from domain.',
      severity: 'error',
      from: { path: own('web') },
      to: { path: '^packages/(programme|support|platform)/' },
    },
    {
      name: 'web-takes-contract-types-only',
      comment:
        'TypeBox must not reach the browser (first load ≤ 200 KB): use `import type`; only the client is code.',
      severity: 'error',
      from: { path: own('web') },
      to: { path: own('contract'), pathNot: '/client[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'modules-meet-at-the-door',
      comment:
        'One service module uses another only through its index.ts, which exports services, never queries.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/modules/([^/]+)/', pathNot: test },
      to: {
        path: '^packages/$1/src/modules/([^/]+)/',
        pathNot: ['^packages/$1/src/modules/$2/', '/index[.]ts$'],
      },
    },
    {
      name: 'only-queries-touch-sql',
      comment: 'SQL lives in *-queries.ts and database/, where a reader looks for it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['-queries[.]ts$', '/database/', '/testing/', test] },
      to: { path: 'node_modules/kysely', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-routes-touch-http',
      comment:
        'A service must be callable from the command line and a job: fastify only in *-routes.ts, http/ and app.ts.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['-routes[.]ts$', '/http/', 'app[.]ts$', '/testing/', test] },
      to: { path: 'node_modules/(@fastify|fastify)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Move the shared idea into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['dist/', '[.]gen[.]ts$'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
