const steps = [
  { word: 'Read', about: 'A guide in seven chapters, every claim with its figure or its formula.' },
  { word: 'Recall', about: 'Cards that come back shortly before you would forget them.' },
  { word: 'See', about: 'Labs: predict, then train a small network in this page.' },
  { word: 'Know', about: 'Your chance to recall each topic, with its error.' },
]

export function Loop() {
  return (
    <ul className="loop">
      {steps.map(({ word, about }) => (
        <li key={word}>
          <b>{word}</b>
          {about}
        </li>
      ))}
    </ul>
  )
}
