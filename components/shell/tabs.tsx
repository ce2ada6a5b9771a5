import { RoomLinks } from './room-links'

/** The rooms at the bottom of a phone's screen. */
export function Tabs() {
  return (
    <nav className="tabs" aria-label="Rooms">
      <RoomLinks />
    </nav>
  )
}
