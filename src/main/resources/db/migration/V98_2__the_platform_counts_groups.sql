-- What the platform counted of the groups of one owner on one day.
create table wecom_group_day (
  account         text not null,
  day             date not null,
  owner           text not null,
  tenant_id       integer not null default 1,
  groups          integer not null,
  new_groups      integer not null,
  spoken_in       integer not null,
  members         integer not null,
  new_members     integer not null,
  who_spoke       integer not null,
  messages        integer not null,
  primary key (account, day, owner)
);
