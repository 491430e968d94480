ALTER TABLE customers RENAME COLUMN full_name TO name;
ALTER TABLE customers ADD COLUMN locale char(5) NOT NULL DEFAULT 'en_GB';
