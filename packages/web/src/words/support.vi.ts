/** Words of the other app's page: nothing here may say what it is for. */
export const words = {
  name: 'Sổ tay',
  exit: 'Thoát nhanh',
  exitHint: 'Rời trang ngay và đăng xuất. Bấm Esc hai lần cũng được.',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  account: 'Tài khoản của tôi',
  link: 'Đặt mật khẩu',
}
