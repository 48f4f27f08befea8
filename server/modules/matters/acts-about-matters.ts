import { readActsOnMatters } from '../duties/index.ts'

// An act on a matter is for those alone who read the matter.
readActsOnMatters(
  `exists (select from matter_reader r where r.county_id = a.county_id and r.matter_id = a.matter_id and r.person = $2
  and r.reads and (r.as_subject or r.about is null or r.about <> all($3::text[])))`,
)
