-- Which version of the scripts a saying of the bot was composed from; empty for what colleagues wrote.
alter table delivery_saying add column scripts_version text not null default '';
