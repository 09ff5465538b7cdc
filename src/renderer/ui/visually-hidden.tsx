import './visually-hidden.css'

/** For screen readers only. */
export const VisuallyHidden = ({ children }: { readonly children: React.ReactNode }) => <span className="visually-hidden">{children}</span>
