-- A saying may be a picture or a file of ours: what it is, its name and where it is kept, as a list in JSON.
alter table delivery_saying add column attachment text;

-- Under which id a platform has a file of ours, and until when it keeps it.
create table platform_media_upload (
  account text not null,
  media_id uuid not null references platform_media (id) on delete cascade,
  tenant_id integer not null default 1,
  platform_id text not null,
  until timestamptz not null,
  primary key (account, media_id)
);
