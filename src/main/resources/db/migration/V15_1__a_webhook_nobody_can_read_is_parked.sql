-- One that no node can read would keep all of them on their spools for ever.
alter table intake_held add column parked_at timestamptz;
