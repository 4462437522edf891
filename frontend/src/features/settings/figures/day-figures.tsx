/** Figures on light grounds: flat colours, one large form and one small thing that gives it scale. 96 units square. */

export function Fox() {
  return (
    <>
      <path fill="#edd9a8" d="M0 0h96v96H0z" />
      <circle cx="48" cy="44" r="34" fill="#e3b04b" />
      <path fill="#c8562b" d="M16 18 40 32h16l24-14 2 30-34 40-34-40z" />
      <path fill="#7e2f1a" d="m20 24 15 9-12 12zm56 0L61 33l12 12z" />
      <path fill="#f8efdc" d="M15 50c12-2 24 4 33 18v20zm66 0c-12-2-24 4-33 18v20z" />
      <path fill="#2a1712" d="M42 80h12l-6 9z" />
      <path
        fill="none"
        stroke="#2a1712"
        strokeWidth="3.5"
        strokeLinecap="round"
        d="M28 50c3-3 7-3 10 0m20 0c3-3 7-3 10 0"
      />
    </>
  );
}

export function Reel() {
  return (
    <>
      <path fill="#d3492f" d="M0 0h96v96H0z" />
      <path fill="#1b1512" d="M48 82h48v10H48z" />
      <path stroke="#d3492f" strokeWidth="4" strokeDasharray="4 4" d="M54 87h42" />
      <circle cx="46" cy="48" r="38" fill="#1b1512" />
      <circle cx="46" cy="48" r="34" fill="#f3e6c8" />
      <g fill="#1b1512">
        <circle cx="46" cy="28" r="9" />
        <circle cx="65" cy="42" r="9" />
        <circle cx="58" cy="64" r="9" />
        <circle cx="34" cy="64" r="9" />
        <circle cx="27" cy="42" r="9" />
      </g>
      <circle cx="46" cy="48" r="5" fill="#d3492f" />
    </>
  );
}

export function Whale() {
  return (
    <>
      <path fill="#f0e4c6" d="M0 0h96v96H0z" />
      <path fill="#3f8f96" d="M0 34c8 0 8-4 16-4s8 4 16 4 8-4 16-4 8 4 16 4 8-4 16-4 8 4 16 4v62H0z" />
      <path fill="#c9402f" d="M62 24h16l-4 8H66z" />
      <path fill="#1b1512" d="M69 10h2v14h-2z" />
      <path fill="#f8f3e4" d="M71 11v11h8z" />
      <path
        fill="#1b3b5c"
        d="M8 62c2-14 18-22 36-20 16 2 26 10 32 20 3-6 2-10-2-14 6-1 11 1 13 5 1-4 4-7 8-7-1 16-8 32-26 38-24 8-62 6-61-22z"
      />
      <path fill="#e9dfc4" d="M9 68c10 8 24 10 40 8-6 8-14 12-24 11-10-2-16-9-16-19z" />
      <circle cx="24" cy="60" r="3" fill="#f8f3e4" />
      <path stroke="#1b3b5c" strokeWidth="1.5" d="M18 76c4 3 8 4 12 5m-9 1c3 2 5 2 8 2.5" fill="none" />
    </>
  );
}

export function Kite() {
  return (
    <>
      <path fill="#8cc3cb" d="M0 0h96v96H0z" />
      <circle cx="20" cy="20" r="11" fill="#f7e7b4" />
      <path fill="#c9402f" d="M58 8 40 32h22z" />
      <path fill="#f0c14d" d="M58 8 80 28 62 32z" />
      <path fill="#1d4e63" d="m40 32 18 32 4-32z" />
      <path fill="#f3e6c8" d="m80 28-22 36 4-32z" />
      <path fill="none" stroke="#2a2018" strokeWidth="2" d="M58 64c-2 8-14 6-16 13s-8 6-12 11" />
      <path fill="#c9402f" d="m55 71-8-2 4 8zM44 79l-8-4 2 9z" />
      <path fill="#4d7a45" d="M0 84c20-8 44-6 96 2v10H0z" />
      <path fill="#2a2018" d="M27 80a3 3 0 1 1 5 0l1 10h-7z" />
    </>
  );
}

export function Cactus() {
  return (
    <>
      <path fill="#efb65a" d="M0 0h96v96H0z" />
      <circle cx="62" cy="40" r="26" fill="#d9572b" />
      <path fill="#8e3b22" d="M0 76h96v20H0z" />
      <path fill="#b7562c" d="M0 70h18l6-14h20l5 14h47v10H0z" />
      <path fill="none" stroke="#2f5d3f" strokeWidth="15" strokeLinecap="round" d="M44 88V26" />
      <path
        fill="none"
        stroke="#2f5d3f"
        strokeWidth="10"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M44 62H26V42m18 28h22V52"
      />
      <path stroke="#7fa36a" strokeWidth="2" strokeDasharray="3 5" d="M41 26v60m6-60v60M26 44v14m40-4v12" />
      <circle cx="44" cy="19" r="5" fill="#f3d9e0" />
    </>
  );
}

export function Anchor() {
  return (
    <>
      <path fill="#e6d8b5" d="M0 0h96v96H0z" />
      <path fill="#2f7a86" d="M0 74c12-5 20-5 32 0s20 5 32 0 20-5 32 0v22H0z" />
      <circle cx="48" cy="18" r="8" fill="none" stroke="#1f2a37" strokeWidth="6" />
      <path
        fill="none"
        stroke="#1f2a37"
        strokeWidth="8"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M48 28v54M32 40h32M18 58c2 15 13 25 30 25s28-10 30-25"
      />
      <path fill="#1f2a37" d="m9 66 8-17 13 12zm78 0-8-17-13 12z" />
      <path
        fill="none"
        stroke="#c9402f"
        strokeWidth="4"
        strokeLinecap="round"
        d="M56 16c18-4 26 6 16 14S42 42 38 52s14 12 18 20"
      />
    </>
  );
}
