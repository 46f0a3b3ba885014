-- When the platform last called each account, and how: its check of our address, an event, or something we had to refuse.
create table platform_callback (
  account text not null,
  kind text not null check (kind in ('CHECK', 'EVENT', 'REFUSED')),
  tenant_id integer not null default 1,
  at timestamptz not null,
  why text not null default '',
  primary key (account, kind)
);
