import {
  Boxes,
  Clapperboard,
  Database,
  Eye,
  KeyRound,
  Link2,
  MonitorSmartphone,
  ShieldCheck,
  SlidersHorizontal,
  UserRound,
  Webhook,
  type LucideIcon,
} from "lucide-react";

export interface SettingsSection {
  /** The last part of its address. */
  path: string;
  label: string;
  /** What one finds there, in a few words. */
  about: string;
  icon: LucideIcon;
}

/** The pages of settings, in the order in which people look for them. */
export const sections: readonly SettingsSection[] = [
  { path: "profile", label: "Profile", about: "Your name, picture and a few words", icon: UserRound },
  {
    path: "viewing-profiles",
    label: "Viewing profiles",
    about: "Who watches with this account",
    icon: Clapperboard,
  },
  {
    path: "preferences",
    label: "Preferences",
    about: "Look, languages, genres, mail",
    icon: SlidersHorizontal,
  },
  { path: "privacy", label: "Privacy", about: "Who sees what", icon: Eye },
  { path: "security", label: "Security", about: "Password, second step, passkeys", icon: ShieldCheck },
  { path: "devices", label: "Devices", about: "Where you are signed in", icon: MonitorSmartphone },
  { path: "tokens", label: "Tokens", about: "For your own scripts", icon: KeyRound },
  { path: "apps", label: "Apps", about: "What may act for you", icon: Boxes },
  { path: "webhooks", label: "Webhooks", about: "What is sent to your servers", icon: Webhook },
  { path: "connections", label: "Connected accounts", about: "Other ways to sign in", icon: Link2 },
  { path: "data", label: "Your data", about: "Take it with you, or leave", icon: Database },
];
