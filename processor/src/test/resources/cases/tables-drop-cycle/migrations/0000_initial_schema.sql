-- 0000_initial_schema
-- schemac 1  schema (empty) -> 230b8ff38756  text e17c60096446
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE chickens (
  id           bigint  NOT NULL,
  hatched_from bigint,
  CONSTRAINT chickens_pkey PRIMARY KEY (id)
);

CREATE TABLE eggs (
  id      bigint  NOT NULL,
  laid_by bigint  NOT NULL,
  twin_of bigint,
  CONSTRAINT eggs_pkey PRIMARY KEY (id),
  CONSTRAINT eggs_laid_by_fkey FOREIGN KEY (laid_by) REFERENCES chickens (id),
  CONSTRAINT eggs_twin_of_fkey FOREIGN KEY (twin_of) REFERENCES eggs (id)
);

CREATE TABLE farms (
  id bigint  NOT NULL,
  CONSTRAINT farms_pkey PRIMARY KEY (id)
);

ALTER TABLE chickens
  ADD CONSTRAINT chickens_hatched_from_fkey FOREIGN KEY (hatched_from) REFERENCES eggs (id);
