/** The quiet word that a change is in the journal. */
export function Saved({ isSaved }: { isSaved: boolean }) {
  return (
    <span className="saved" role="status">
      {isSaved ? 'Saved' : ''}
    </span>
  )
}
