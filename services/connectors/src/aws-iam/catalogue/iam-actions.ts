/** The actions that change what a principal is, by what they act on. */
export const iamActions = {
  /** A key or password of its own for somebody else. */
  userKeys: ['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'],
  userPolicies: ['iam:PutUserPolicy', 'iam:AttachUserPolicy'],
  rolePolicies: ['iam:PutRolePolicy', 'iam:AttachRolePolicy'],
  groupPolicies: ['iam:PutGroupPolicy', 'iam:AttachGroupPolicy'],
  trust: 'iam:UpdateAssumeRolePolicy',
  policyVersion: 'iam:CreatePolicyVersion',
  join: 'iam:AddUserToGroup',
  pass: 'iam:PassRole',
  assume: 'sts:AssumeRole',
  assumeByWeb: 'sts:AssumeRoleWithWebIdentity',
  assumeBySaml: 'sts:AssumeRoleWithSAML',
} as const
