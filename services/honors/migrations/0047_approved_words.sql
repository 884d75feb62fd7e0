-- Which words were approved, by field: whoever approves others later sees what became of them. Older approvals do not say.
ALTER TABLE approvals ADD words jsonb NOT NULL DEFAULT '{}';
