-- 0000_initial_schema
-- schemac 1  schema (empty) -> 317b492cd58a  text 0a5641c377ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE customers (
  id bigint  NOT NULL,
  CONSTRAINT customers_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  tenant bigint   NOT NULL,
  number integer  NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (tenant, number)
);

CREATE TABLE notes (
  id            bigint   NOT NULL,
  customer_id   bigint   NOT NULL,
  author_id     bigint,
  parent_tenant bigint,
  parent_number integer,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_author_id_fkey FOREIGN KEY (author_id) REFERENCES customers (id),
  CONSTRAINT notes_parent_tenant_parent_number_fkey FOREIGN KEY (parent_tenant, parent_number)
    REFERENCES tasks (tenant, number)
);
