-- Which colleague has which customer, as callbacks told or the platform's list showed. What callbacks missed is found by the
-- difference. Times are the platform's own where they are compared with its times.
create table wecom_follow (
  account text not null,
  member text not null,
  contact text not null,
  tenant_id integer not null default 1,
  since timestamptz not null,
  is_half boolean not null default false,
  is_gone boolean not null default false,
  gone_at timestamptz,
  told_as text not null default '',
  is_confirmed boolean not null default false,
  is_healed boolean not null default false,
  listed_at timestamptz not null default '-infinity',
  known_at timestamptz not null default clock_timestamp(),
  primary key (account, member, contact)
);

create index wecom_follow_by_contact on wecom_follow (account, contact);

-- When all of an account's lists had been read once: what was there by then is no news.
create table wecom_follow_baseline (
  account text primary key,
  tenant_id integer not null default 1,
  since timestamptz not null default clock_timestamp()
);
