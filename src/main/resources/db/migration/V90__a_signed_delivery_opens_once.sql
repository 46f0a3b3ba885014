-- Remembered by all nodes for twice the time in which a signature is fresh, and a little longer.
create table intake_seal (
  account text not null,
  seal text not null,
  tenant_id integer not null default 1,
  seen_at timestamptz not null default clock_timestamp(),
  primary key (account, seal)
);

create index intake_seal_by_age on intake_seal (seen_at);
