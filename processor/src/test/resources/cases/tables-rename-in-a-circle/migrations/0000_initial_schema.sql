-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6a15377f08b2  text d194e8e010b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a (
  id integer  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id   bigint   NOT NULL,
  a_id integer  NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id)
);

CREATE TABLE c (
  id uuid  NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);
