-- 0000_initial_schema
-- schemac 1  schema (empty) -> d2ebf265e3e8  text fd3774251132
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE invoices (
  id     bigint   NOT NULL GENERATED ALWAYS AS IDENTITY,
  number integer  NOT NULL,
  due    date,
  CONSTRAINT invoices_pkey PRIMARY KEY (id),
  CONSTRAINT invoices_number_key UNIQUE (number)
);

CREATE INDEX invoices_due_idx ON invoices (due);

CREATE TABLE payments (
  id         bigint  NOT NULL,
  invoice_id bigint  NOT NULL,
  CONSTRAINT payments_pkey PRIMARY KEY (id),
  CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id)
);
