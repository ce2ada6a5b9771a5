import { Disclosure } from '../ui/disclosure'

/** This server sends no letters, so there is no link to a new password: what can be done instead. */
export function Forgotten() {
  return (
    <Disclosure summary="Password forgotten?" className="small">
      <p>This server sends no e-mail, so it cannot send you a new one. What can be done:</p>
      <ul className="plain-list">
        <li>What you learnt in this browser stays here, and you can go on without an account.</li>
        <li>Where you are still signed in, on another device, you stay so; Settings there can export everything.</li>
        <li>Whoever runs this server may be able to let you back into your account.</li>
      </ul>
    </Disclosure>
  )
}
