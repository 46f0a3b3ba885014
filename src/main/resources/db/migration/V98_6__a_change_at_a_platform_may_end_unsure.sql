-- What is wanted of a channel or a text, from before the platform is asked until it is known what it has.
alter table channels_channel add column wanted_name text;
alter table channels_channel add column wanted_place text;
alter table channels_channel add column wanted_condition text;
alter table channels_channel add column wanted_targets text;
alter table channels_channel add column wanted_overflows boolean;
alter table channels_channel add column wanted_at timestamptz;
alter table channels_welcome add column wanted_words text;
alter table channels_welcome add column wanted_at timestamptz;
