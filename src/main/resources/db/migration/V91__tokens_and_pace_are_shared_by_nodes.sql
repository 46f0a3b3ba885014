create table platform_token (
  key text primary key,
  tenant_id integer not null default 1,
  sealed text not null default '',
  digest text not null default '',
  expires_at timestamptz not null default '-infinity',
  failures integer not null default 0,
  try_after timestamptz not null default '-infinity',
  trouble text not null default ''
);

-- One row for each account and interface: when the next call may leave, and until when none may.
create table platform_pace (
  key text primary key,
  tenant_id integer not null default 1,
  next_at timestamptz not null default '-infinity',
  paused_until timestamptz not null default '-infinity'
) with (fillfactor = 50);
