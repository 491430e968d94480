-- 0000_initial_schema
-- schemac 1  schema (empty) -> 629447d8309b  text 44f6b236b052
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE kinds (
  kind   text  NOT NULL,
  region text,
  CONSTRAINT kinds_pkey PRIMARY KEY (kind),
  CONSTRAINT kinds_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN'))
);

CREATE UNIQUE INDEX kinds_live ON kinds (lower(kind), region) WHERE kind <> 'CAR';

CREATE TABLE things (
  id   bigint  NOT NULL,
  kind text    NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind),
  CONSTRAINT things_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN'))
);
