-- What authors change lies here until somebody else has approved it; the scripts in force stand in their folder.
create table revisions_revision (
  id uuid primary key,
  tenant_id integer not null default 1,
  title text not null,
  state text not null default 'WRITING' check (state in ('WRITING', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
  begun_by uuid not null,
  begun_at timestamptz not null,
  hash text not null,
  approved_by uuid,
  approved_at timestamptz,
  remark text not null default '',
  check ((state in ('APPROVED', 'PUBLISHED')) = (approved_by is not null))
);

-- Whoever changed a letter is an author of it and may not approve it.
create table revisions_author (
  revision_id uuid not null references revisions_revision (id),
  operator_id uuid not null,
  tenant_id integer not null default 1,
  primary key (revision_id, operator_id)
);

-- Each text once, however many versions hold it.
create table revisions_text (
  hash text primary key,
  tenant_id integer not null default 1,
  text text not null
);

-- text_hash is empty where the file goes; base_hash is what it replaces, empty for a new file.
create table revisions_file (
  revision_id uuid not null references revisions_revision (id),
  path text not null,
  tenant_id integer not null default 1,
  text_hash text references revisions_text (hash),
  base_hash text,
  primary key (revision_id, path)
);

-- What was in force, since when, and by which revision; without one, somebody changed the folder by hand.
create table revisions_version (
  id uuid primary key,
  tenant_id integer not null default 1,
  sequence bigint generated always as identity,
  version text not null,
  content_hash text not null,
  since timestamptz not null,
  revision_id uuid references revisions_revision (id),
  published_by uuid
);

create table revisions_manifest (
  version_id uuid not null references revisions_version (id),
  path text not null,
  tenant_id integer not null default 1,
  text_hash text not null references revisions_text (hash),
  primary key (version_id, path)
);

-- A trial of a revision as it then was: its dialogues, or past messages read by both versions. No patient's words.
create table revisions_trial (
  revision_id uuid not null references revisions_revision (id),
  kind text not null check (kind in ('DIALOGUES', 'COMPARISON')),
  tenant_id integer not null default 1,
  hash text not null,
  run uuid not null,
  total integer not null,
  done integer not null default 0,
  findings text not null default '[]',
  trouble text not null default '',
  begun_at timestamptz not null,
  beat_at timestamptz not null,
  ended_at timestamptz,
  primary key (revision_id, kind)
);
