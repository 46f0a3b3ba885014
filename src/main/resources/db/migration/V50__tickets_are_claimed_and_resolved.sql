create table handoff_ticket (
  id uuid primary key,
  tenant_id integer not null default 1,
  conversation_id uuid not null references conversation_conversation (id),
  person_id uuid,
  reason text not null,
  level text,
  family text not null default '',
  finding text not null,
  evidence text not null default '[]',
  department text not null,
  state text not null check (state in ('WAITING', 'CLAIMED', 'RESOLVED')),
  notified uuid,
  claimed_by uuid,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  escalations integer not null default 0,
  claimed_at timestamptz,
  first_reply_at timestamptz,
  resolved_at timestamptz,
  resolved_by uuid,
  outcome text not null default '',
  version integer not null default 0
);

-- A conversation has one open ticket: two who open one at once get the same.
create unique index handoff_ticket_one_open on handoff_ticket (conversation_id) where state <> 'RESOLVED';
create index handoff_ticket_overdue on handoff_ticket (due_at) where state = 'WAITING';
create index handoff_ticket_by_conversation on handoff_ticket (conversation_id, opened_at);
