-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9de5f1441ff5  text 068a885e07ac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a (
  id integer  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id bigint  NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);
