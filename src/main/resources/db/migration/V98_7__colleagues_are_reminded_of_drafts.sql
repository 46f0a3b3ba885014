-- When the platform was asked to remind the colleague who has to confirm; once for each draft.
alter table wecom_draft add column reminded_at timestamptz;
