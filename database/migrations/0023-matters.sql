-- A workflow's run is a matter, whatever its kind: one word from contract to table.
alter table case_file rename to matter;
alter table case_step rename to matter_step;
alter table case_reader rename to matter_reader;
alter table case_reading rename to matter_reading;
alter table case_document rename to matter_document;

alter table matter_step rename column case_id to matter_id;
alter table matter_reader rename column case_id to matter_id;
alter table matter_reading rename column case_id to matter_id;
alter table matter_document rename column case_id to matter_id;
alter table dissent rename column case_id to matter_id;
alter table running_clock rename column case_id to matter_id;
alter table letter rename column case_id to matter_id;
alter table act rename column case_id to matter_id;
alter table problem rename column from_case to from_matter;

alter index case_file_open rename to matter_open;
alter index case_reader_list rename to matter_reader_list;
alter index case_reader_waiting rename to matter_reader_waiting;
alter index running_clock_by_case rename to running_clock_by_matter;
alter index act_on_case rename to act_on_matter;
