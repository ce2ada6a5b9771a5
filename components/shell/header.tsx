import Link from 'next/link'
import { DayLink } from '../day/day-link'
import { SearchLink } from '../search/search-link'
import { AccountLink } from './account-link'
import { Mark } from './mark'
import { RoomLinks } from './room-links'

export function Header() {
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" href="/">
          <Mark />
          Deep Recall
        </Link>
        <nav className="rooms" aria-label="Rooms">
          <RoomLinks />
        </nav>
        <div className="top-end">
          <SearchLink />
          <DayLink />
          <AccountLink />
        </div>
      </div>
    </header>
  )
}
