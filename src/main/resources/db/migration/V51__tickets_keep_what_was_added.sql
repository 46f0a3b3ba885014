-- What a conversation brought while its ticket was open: a complaint beside a danger, a second danger. Never taken away.
create table handoff_addition (
  ticket_id uuid not null references handoff_ticket (id),
  tenant_id integer not null default 1,
  reason text not null,
  finding text not null,
  evidence text not null default '[]',
  added_at timestamptz not null
);
create index handoff_addition_of_ticket on handoff_addition (ticket_id, added_at);
