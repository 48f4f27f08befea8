-- Which texts of database/views and database/policies the schema stands on, and what each of them made.
create table schema_file (
  folder text not null check (folder in ('views', 'policies')),
  module text not null,
  sha256 text not null,
  made text[] not null,
  applied_at timestamptz not null default now(),
  primary key (folder, module)
);
