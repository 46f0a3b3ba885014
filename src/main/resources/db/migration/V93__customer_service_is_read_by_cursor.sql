-- How far each account was read. The fence grows with each reader, so that one who slept cannot move the cursor back.
create table kf_account (
  account text primary key,
  tenant_id integer not null default 1,
  cursor text not null default '',
  hint_token text not null default '',
  hint_token_until timestamptz not null default '-infinity',
  hinted_at timestamptz,
  asked_at timestamptz not null default '-infinity',
  connected_at timestamptz not null default date_trunc('second', clock_timestamp()),
  leased_until timestamptz not null default '-infinity',
  fence bigint not null default 0
);

create table kf_customer (
  account text not null,
  customer text not null,
  tenant_id integer not null default 1,
  nickname text not null,
  primary key (account, customer)
);
