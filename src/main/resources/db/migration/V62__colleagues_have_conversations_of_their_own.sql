-- Where a colleague writes to the bot as anybody does: there her own texts reach her before they reach others. She proves
-- that it is hers by writing a code there that only her page shows.
create table outreach_own_conversation (
  operator_id  uuid primary key,
  tenant_id    integer not null default 1,
  code         text,
  code_until   timestamptz,
  person_id    uuid,
  linked_at    timestamptz
);
create unique index outreach_own_conversation_code on outreach_own_conversation (code) where code is not null;
