-- What one colleague has and another takes, and how far that came.
create table wecom_handover (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  account     text not null,
  giver       text not null,
  taker       text not null,
  has_left    boolean not null,
  made_by     text not null,
  made_at     timestamptz not null,
  ask_at      timestamptz not null
);

create table wecom_handover_item (
  handover_id  uuid not null references wecom_handover,
  kind         text not null check (kind in ('CUSTOMER', 'GROUP')),
  key          text not null,
  tenant_id    integer not null default 1,
  standing     text not null check (standing in ('ASKED', 'WAITING', 'DONE', 'REFUSED')),
  why          text not null default '',
  primary key (handover_id, kind, key)
);
create index wecom_handover_item_waiting on wecom_handover_item (handover_id) where standing = 'WAITING';
