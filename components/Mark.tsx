/** Quinze's own mark; the same drawing as assets/icon.svg, in the colours of the scheme. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="32" />
      <path d="M22 45C31 44 37 41 40 34V88" />
      <path class="foot" d="M22 91.5H58" />
      <path d="M103 38H73L70.5 60C75 57 80 55.5 85 55.5C96 55.5 104 63 104 73.5C104 85 95 92 84 92C76 92 70 89 66 83" />
    </svg>
  );
}
