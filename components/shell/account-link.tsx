import { AccountState } from '../account/account-state'

export function AccountLink() {
  return <AccountState />
}
