/** The static skeleton of the page once more, so that nothing moves between the first paint and the first screen. */
export function FirstPaint() {
  return (
    <div className="first-paint" aria-hidden="true">
      <div className="first-paint-head">
        <i className="first-paint-title" />
        <i className="first-paint-button" />
      </div>
      <div className="first-paint-tiles">
        <i />
        <i />
        <i />
        <i />
      </div>
      <div className="first-paint-rows">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
