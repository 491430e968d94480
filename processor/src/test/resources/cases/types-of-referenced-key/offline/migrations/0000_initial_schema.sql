-- 0000_initial_schema
-- schemac 1  schema (empty) -> 976d6643c5d9  text a09feea15974
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id integer  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE TABLE parts (
  id       integer  NOT NULL,
  thing_id integer  NOT NULL,
  CONSTRAINT parts_pkey PRIMARY KEY (id),
  CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id) REFERENCES things (id)
);
