/** The model in plain words. */
export function AboutMemory() {
  return (
    <section className="read mt-12">
      <h2>Three numbers a card</h2>
      <p>
        A memory is described by its <em>stability</em>, the number of days until your chance to recall it has fallen to
        90 %; by its <em>difficulty</em>, from 1 to 10; and by the time since your last answer, from which the chance
        today follows. The model is FSRS-6, an open scheduler whose default weights were fitted to the review logs of
        many learners. It is not fitted to you yet.
      </p>
      <h2>What your grade does</h2>
      <p>
        Again says that the card did not come; Hard, Good and Easy say that it came with more or less effort. A recall
        lengthens the stability, the more so the nearer the card was to being forgotten. Again shortens it, and the card
        comes back ten minutes later. The interval on each button is the one that will be applied: a small random shift,
        which keeps cards that were learned together from coming back together, is already in it.
      </p>
      <p>
        Only a free recall counts as an answer. A prediction in a lab is kept as a prediction, and opening an answer in
        the guide is kept as nothing at all.
      </p>
      <h2>What a day is</h2>
      <p>
        A study day ends at four in the morning by your own clock, unless you set another hour, so that midnight does
        not split an evening. Days are counted where you were: a journey across time zones loses none.
      </p>
      <h2>How far to trust it</h2>
      <p>
        A predicted recall is an average over many memories like yours. A single .80 will often fail, and of a hundred
        such cards about twenty should. If far more do, the model is wrong for you; the progress page sets the two side
        by side.
      </p>
    </section>
  )
}
