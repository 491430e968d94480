-- 0000_initial_schema
-- schemac 1  schema (empty) -> 12f322785bcf  text 939ac1dadf2f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE spots (
  id integer  NOT NULL,
  CONSTRAINT spots_pkey PRIMARY KEY (id)
);

CREATE TABLE spans (
  a integer  NOT NULL,
  b integer  NOT NULL,
  c integer  NOT NULL,
  d integer  NOT NULL,
  CONSTRAINT spans_pkey PRIMARY KEY (a, b),
  CONSTRAINT spans_b_a_key UNIQUE (b, a),
  CONSTRAINT spans_c_fkey FOREIGN KEY (c) REFERENCES spots (id)
);
