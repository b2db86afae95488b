type Asked = {
  readonly by: string;
  readonly submittedBy: string | null;
  readonly author: string /** Whether somebody else may approve. */;
  readonly hasOthers: boolean;
};

/** Four eyes: whoever wrote or submitted it does not approve it, unless nobody else is there to. */
export const mayApprove = ({ by, submittedBy, author, hasOthers }: Asked): boolean => !hasOthers || (by !== submittedBy && by !== author);
