-- 0000_initial_schema
-- schemac 1  schema (empty) -> 84ff4aa931cb  text 5a13a9584378
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE a_id_seq;

CREATE SEQUENCE b_id_seq;

CREATE TABLE a (
  id bigint  NOT NULL DEFAULT nextval('b_id_seq'),
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id bigint  NOT NULL DEFAULT nextval('a_id_seq'),
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

CREATE TABLE c (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE a_id_seq OWNED BY a.id;

ALTER SEQUENCE b_id_seq OWNED BY b.id;
