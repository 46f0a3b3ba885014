create table delivery_saying (
  id uuid primary key,
  tenant_id integer not null default 1,
  sequence bigint generated always as identity,
  conversation_id uuid not null references conversation_conversation (id),
  kind text not null check (kind in ('SAFETY', 'REPLY', 'OPERATOR', 'EDUCATION')),
  purpose text not null,
  subject text not null,
  speaker_name text not null,
  speaker_role text not null,
  text text not null,
  mentions text not null,
  taps text not null,
  epoch bigint,
  person_id uuid,
  not_before timestamptz not null,
  not_later_than timestamptz,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'SENDING', 'SENT', 'AWAITS_TAP', 'UNKNOWN', 'REFUSED', 'DROPPED')),
  reason text not null default '',
  attempts integer not null default 0,
  sending_until timestamptz,
  platform_message_id text,
  created_at timestamptz not null,
  ended_at timestamptz,
  unique (purpose, subject)
) with (fillfactor = 80);

create index delivery_saying_due on delivery_saying (not_before) where state = 'WAITING';
create index delivery_saying_sent on delivery_saying (conversation_id, ended_at) where state = 'SENT';

-- One thing is on its way in a conversation at a time: the order of what is said is the order in which it was decided.
create unique index delivery_saying_one_on_its_way on delivery_saying (conversation_id) where state = 'SENDING';
