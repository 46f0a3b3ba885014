-- Pictures, voices and files that people sent. Platforms keep them for days only, so they are fetched at once and kept here,
-- sealed part by part: a file is never in memory as a whole, and half a file is no file.
create table platform_media (
  id uuid primary key,
  tenant_id integer not null default 1,
  account text not null,
  reference text not null,
  wanted_at timestamptz not null default clock_timestamp(),
  state text not null default 'WANTED' check (state in ('WANTED', 'KEPT', 'GONE')),
  attempts integer not null default 0,
  try_at timestamptz not null default clock_timestamp(),
  why text not null default '',
  type text not null default '',
  size bigint not null default 0,
  key_id text not null default '',
  unique (account, reference)
);

create index platform_media_wanted on platform_media (try_at) where state = 'WANTED';

create table platform_media_part (
  media_id uuid not null references platform_media (id) on delete cascade,
  number integer not null,
  tenant_id integer not null default 1,
  sealed bytea not null,
  primary key (media_id, number)
);
alter table platform_media_part alter column sealed set storage external;
