-- due_at moves on with each call of the next on duty, claimed_at with each new holder. What is measured stands still:
-- since when somebody is wanted for what the ticket is about, until when she had to come, and when the first one came.
alter table handoff_ticket
  add column asked_at timestamptz,
  add column deadline timestamptz,
  add column acknowledged_at timestamptz;

-- Of older tickets it is only known whether anybody else had to be called: then the first deadline was missed.
update handoff_ticket set
  asked_at = opened_at,
  deadline = case when escalations = 0 then due_at else opened_at end,
  acknowledged_at = claimed_at;

alter table handoff_ticket
  alter column asked_at set not null,
  alter column deadline set not null;

create index handoff_ticket_by_opening on handoff_ticket (opened_at);
