/** Figures on dark grounds: flat colours, one large form and one small thing that gives it scale. 96 units square. */

export function Lamp() {
  return (
    <>
      <path fill="#17302f" d="M0 0h96v96H0z" />
      <path fill="#f0c75e" d="M43 42 4 96h92L71 42z" />
      <path fill="#f7e3a6" d="M49 42 26 96h52L66 42z" />
      <path fill="#c9402f" d="M40 42c0-12 7-21 18-21s17 9 17 21z" />
      <path fill="#e8dcc0" d="M55 12h5v11h-5z" />
      <path fill="none" stroke="#e8dcc0" strokeWidth="4" d="M57.5 0v13" />
      <path fill="#17302f" d="M46 96V80c0-3 2-5 5-5h1a3 3 0 1 1 4 0h1c3 0 5 2 5 5v16z" />
      <circle cx="54" cy="70" r="5" fill="#17302f" />
    </>
  );
}

export function Owl() {
  return (
    <>
      <path fill="#20304f" d="M0 0h96v96H0z" />
      <circle cx="76" cy="20" r="9" fill="#f2dfa3" />
      <path fill="#8b5a34" d="M22 96V44L18 18l15 10c5-3 10-4 15-4s10 1 15 4l15-10-4 26v52z" />
      <path fill="#5e3a22" d="M22 58c0 18 5 30 12 38H22zm52 0c0 18-5 30-12 38h12z" />
      <circle cx="36" cy="46" r="14" fill="#f2e3c2" />
      <circle cx="60" cy="46" r="14" fill="#f2e3c2" />
      <circle cx="36" cy="46" r="9" fill="#e09a2f" />
      <circle cx="60" cy="46" r="9" fill="#e09a2f" />
      <circle cx="37" cy="46" r="5" fill="#1b1512" />
      <circle cx="59" cy="46" r="5" fill="#1b1512" />
      <path fill="#c9402f" d="m48 51 5 6-5 9-5-9z" />
      <path
        fill="none"
        stroke="#e3c79a"
        strokeWidth="2.5"
        strokeLinecap="round"
        d="m38 76 3 3 3-3m8 0 3 3 3-3m-13 9 3 3 3-3"
      />
    </>
  );
}

export function Comet() {
  return (
    <>
      <path fill="#161a38" d="M0 0h96v96H0z" />
      <path fill="#7b2f4a" d="M96-6 52 44l12 12L102 18z" />
      <path fill="#c9402f" d="M96-2 50 46l10 10L100 14z" />
      <path fill="#e8a13a" d="M97 2 48 48l8 8L98 10z" />
      <circle cx="44" cy="56" r="20" fill="#e8a13a" />
      <circle cx="42" cy="58" r="16" fill="#f6ead0" />
      <circle cx="36" cy="54" r="3" fill="#d9c9a0" />
      <circle cx="45" cy="65" r="4" fill="#d9c9a0" />
      <g fill="#f6ead0">
        <circle cx="12" cy="18" r="1.5" />
        <circle cx="30" cy="12" r="1" />
        <circle cx="20" cy="36" r="1" />
        <circle cx="84" cy="60" r="1.5" />
        <circle cx="72" cy="80" r="1" />
        <circle cx="54" cy="88" r="1.5" />
        <circle cx="10" cy="84" r="1" />
      </g>
    </>
  );
}

export function Moon() {
  return (
    <>
      <path fill="#1d3557" d="M0 0h96v96H0z" />
      <path fill="#f2dfa3" d="M66 10a33 33 0 1 0 16 49A27 27 0 0 1 66 10z" />
      <circle cx="38" cy="36" r="4" fill="#dcc47c" />
      <circle cx="31" cy="52" r="3" fill="#dcc47c" />
      <circle cx="48" cy="62" r="5" fill="#dcc47c" />
      <path fill="#0e1a2c" d="M0 84c14-6 30-7 48-4s34 2 48-3v19H0z" />
      <path fill="#0e1a2c" d="M60 81V69l8-7 8 7v12z" />
      <path fill="#f0c75e" d="M66 71h4v5h-4z" />
    </>
  );
}

export function Robot() {
  return (
    <>
      <path fill="#2a2440" d="M0 0h96v96H0z" />
      <path fill="none" stroke="#e8dcc0" strokeWidth="3" d="M48 26V12" />
      <circle cx="48" cy="11" r="5" fill="#c9402f" />
      <rect x="20" y="25" width="56" height="44" rx="9" fill="#5fa59b" />
      <path fill="#3e7d76" d="M20 54h56v6a9 9 0 0 1-9 9H29a9 9 0 0 1-9-9z" />
      <rect x="12" y="38" width="8" height="18" rx="3" fill="#e8a13a" />
      <rect x="76" y="38" width="8" height="18" rx="3" fill="#e8a13a" />
      <circle cx="37" cy="43" r="9" fill="#f6ead0" />
      <circle cx="59" cy="43" r="9" fill="#f6ead0" />
      <circle cx="39" cy="44" r="4" fill="#2a2440" />
      <circle cx="57" cy="42" r="4" fill="#2a2440" />
      <path fill="none" stroke="#f6ead0" strokeWidth="3" strokeLinecap="round" d="M37 61h22" />
      <path stroke="#2a2440" strokeWidth="2" d="M43 58v6m5-6v6m5-6v6" />
      <path fill="#e8a13a" d="M28 96c0-12 6-21 20-21s20 9 20 21z" />
    </>
  );
}

export function Crown() {
  return (
    <>
      <path fill="#5a1730" d="M0 0h96v96H0z" />
      <path
        fill="#7c2340"
        d="M48 48 0 12v14zM48 48 24 0h14zM48 48 58 0h14zM48 48l48-34v14zM48 48 0 44v14zM48 48l48-6v14z"
      />
      <path fill="#e8b13e" d="M16 34 32 50l16-26 16 26 16-16-6 44H22z" />
      <path fill="#b97f22" d="M21 70h54l-1.5 10h-51z" />
      <circle cx="16" cy="32" r="5" fill="#f6ead0" />
      <circle cx="48" cy="21" r="6" fill="#c9402f" />
      <circle cx="80" cy="32" r="5" fill="#f6ead0" />
      <path fill="#2f7a72" d="m48 54 6 7-6 8-6-8z" />
      <circle cx="31" cy="62" r="3" fill="#f6ead0" />
      <circle cx="65" cy="62" r="3" fill="#f6ead0" />
    </>
  );
}
