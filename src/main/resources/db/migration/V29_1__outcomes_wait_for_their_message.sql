-- What a platform told of a message before we had on record that it was sent.
create table delivery_outcome (
  account              text not null,
  platform_message_id  text not null,
  tenant_id            integer not null default 1,
  how                  text not null check (how in ('DELIVERED', 'REFUSED', 'LEFT', 'UNKNOWN')),
  why                  text not null,
  told_at              timestamptz not null default clock_timestamp(),
  primary key (account, platform_message_id)
);
