-- A subscription message goes out without an id of the platform's; what became of it is told by template and fan.
create table officialaccount_notice (
  account    text not null,
  own_id     text not null,
  tenant_id  integer not null default 1,
  fan        text not null,
  template   text not null,
  sent_at    timestamptz not null default clock_timestamp(),
  primary key (account, own_id)
);
