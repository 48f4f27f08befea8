-- As of when the readers of all matters were made anew: what has ended since needs it again only where posts have changed.
create table readers_renewed (
  county_id integer primary key references county,
  on_day date not null,
  organisation_version integer not null,
  -- Of the procedures that say who reads.
  book text not null
);
