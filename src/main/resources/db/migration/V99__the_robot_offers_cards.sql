-- Cards on which an answer is tapped. The platform names a card by its task; a tap is told once, and the card is answered with
-- the same task.
create table aibot_card (
  account text not null,
  task text not null,
  tenant_id integer not null default 1,
  words text not null,
  taps text not null,
  chosen_by text not null default '',
  chosen text not null default '',
  made_at timestamptz not null default clock_timestamp(),
  primary key (account, task)
);

alter table aibot_turn add column task text not null default '';
