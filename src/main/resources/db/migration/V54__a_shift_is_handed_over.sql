-- Who gave up her threads at the end of a shift, with what she has to say about all of them. What she says about one is a
-- note in its transcript.
create table handoff_shift (
  id uuid primary key,
  tenant_id integer not null default 1,
  given_by uuid not null,
  given_at timestamptz not null,
  remark text not null default ''
);
create index handoff_shift_by_time on handoff_shift (given_at);

create table handoff_shift_thread (
  shift_id uuid not null references handoff_shift (id),
  conversation_id uuid not null references conversation_conversation (id),
  tenant_id integer not null default 1,
  ticket_id uuid not null references handoff_ticket (id),
  note_id uuid,
  primary key (shift_id, conversation_id)
);
